"""``python -m foreign_affairs_rules.cli`` is the command ``far``."""

import sys

from foreign_affairs_rules.cli import main

sys.exit(main())
