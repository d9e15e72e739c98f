"""The timeline of an aid, whichever decree it follows."""

from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.national.aid.approval_steps import APPRAISAL_STEPS, tell_refusal
from foreign_affairs_rules.national.aid.budget_steps import BUDGET
from foreign_affairs_rules.national.aid.decision_steps import TOLD, decide
from foreign_affairs_rules.national.aid.emergency_approval import EMERGENCY_APPROVAL
from foreign_affairs_rules.national.aid.emergency_steps import AFTER_APPROVAL
from foreign_affairs_rules.national.aid.implementation_steps import IMPLEMENTATION, start
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Timeline

# What stands before the start must be done before it; whom the approval is told to may wait.
TIMELINE = Timeline(
    "aid",
    Aid,
    Text("Quy trình khoản viện trợ", "Timeline of an aid"),
    (
        *APPRAISAL_STEPS,
        *EMERGENCY_APPROVAL,
        decide,
        start,
        tell_refusal,
        *TOLD,
        *AFTER_APPROVAL,
        *IMPLEMENTATION,
        *BUDGET,
    ),
)
