"""What every test shares: how hard Hypothesis tries, here and on the machine that checks every push."""

import os

from hypothesis import HealthCheck, settings

pytest_plugins = ["tests.browser.chromium"]

# No deadline: the machine is shared, and a slow moment is no defect.
settings.register_profile("here", deadline=None, max_examples=50, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if os.environ.get("CI") else "here"))
