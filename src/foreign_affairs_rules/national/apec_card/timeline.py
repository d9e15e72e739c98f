"""The timeline of an APEC card: permission, verification, decision, card; its loss and its end."""

from foreign_affairs_rules.model.apec_card import ApecCard
from foreign_affairs_rules.national.apec_card.card_steps import (
    apply,
    examine,
    exchange,
    file_card,
    inform,
    issue,
    more_papers,
    recover,
    reissue,
    report_loss,
    use,
)
from foreign_affairs_rules.national.apec_card.permission_steps import (
    decide,
    forward,
    receive,
    submit,
    submit_verified,
    verify,
    verify_extended,
)
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Timeline

# The last days to apply and to give papers are no time that these take: they stand after the use.
TIMELINE = Timeline(
    "apec_card",
    ApecCard,
    Text("Quy trình thẻ đi lại của doanh nhân APEC", "Timeline of an APEC business travel card"),
    (
        receive,
        forward,
        verify,
        verify_extended,
        submit_verified,
        submit,
        decide,
        apply,
        exchange,
        examine,
        issue,
        reissue,
        use,
        file_card,
        more_papers,
        report_loss,
        inform,
        recover,
    ),
)
