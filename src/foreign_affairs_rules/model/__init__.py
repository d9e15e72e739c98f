"""What is checked: facts about activities, people and papers. No rule lives here."""
