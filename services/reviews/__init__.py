"""Reviews: half-way and at the end, both statements, HR's decision, the conversation, an appeal, a follow-up."""

from services.reviews import appealing, beginning, dues, telling
from services.reviews.appealing import answer, appeal
from services.reviews.beginning import begin_early
from services.reviews.deciding import decide, limits, look_again, to_look_at
from services.reviews.ending import choices, end, kept, returned
from services.reviews.packets import Packet, packet
from services.reviews.stating import ratable, state_as_employee, state_as_manager, state_mid
from services.reviews.telling import answer_follow_up, hold_talk, stop_follow_up

__all__ = [
    "DUE",
    "Packet",
    "answer",
    "answer_follow_up",
    "appeal",
    "begin_early",
    "choices",
    "decide",
    "end",
    "hold_talk",
    "kept",
    "limits",
    "look_again",
    "packet",
    "ratable",
    "returned",
    "state_as_employee",
    "state_as_manager",
    "state_mid",
    "stop_follow_up",
    "to_look_at",
]

DUE = {
    dues.MID: beginning.begin_mid,
    dues.FINAL: beginning.begin_final,
    dues.MID_DUE: beginning.mid_due,
    dues.DUE: beginning.due,
    dues.RESPONSE: beginning.responded,
    dues.FOLLOW_UP: telling.follow_up,
    dues.LEAD: beginning.lead,
    dues.APPEALED: appealing.appealed,
}
"""What becomes due here, by kind."""
