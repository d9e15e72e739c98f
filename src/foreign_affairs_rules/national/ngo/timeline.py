"""The timeline of a registration, from the application to the yearly report."""

from foreign_affairs_rules.model.ngo import NgoRegistration
from foreign_affairs_rules.national.ngo import afterwards, measures, procedure
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Timeline

TIMELINE = Timeline(
    "ngo",
    NgoRegistration,
    Text(
        "Quy trình đăng ký của tổ chức phi chính phủ nước ngoài",
        "Timeline of the registration of a foreign NGO",
    ),
    (*procedure.STEPS, *afterwards.STEPS, *measures.STEPS),
)
