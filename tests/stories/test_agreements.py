"""Stories of agreements."""

from tests.stories.harness import Coach
from tests.stories.plans import an_active_plan


def test_probe(bilingual: Coach) -> None:
    plan = an_active_plan(bilingual)
    print(plan)
