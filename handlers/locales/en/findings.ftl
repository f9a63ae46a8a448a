### What the wording guard and the SMART check say beneath a field. `text` is the passage that was found.

finding-personality-label = “{ $text }” describes a person, which is hard to work on. What did you see or hear, when, and what followed? For example: “On 3 and 10 May the report came two days late.”
finding-absolute = “{ $text }” is easy to disprove with one example. How often, in which period? For example: “in three of the last five weeks”.
finding-threat = “{ $text }” can sound like a threat and closes the conversation. Say what is expected and what help there is. What follows later is HR's to explain.
finding-unmeasurable-wish = “{ $text }” can be read in many ways. Which behaviour, how often, seen by whom?
finding-sarcasm = “{ $text }” can hurt in writing. A plain sentence about what happened works better.
finding-comparison-with-colleague = “{ $text }” compares with colleagues. Please compare with the agreed standard instead.
finding-protected-health = “{ $text }” touches health. It must not be part of a judgement of someone's work. HR will see this, and can help with support or adjustments.
finding-protected-leave = “{ $text }” touches time off. Leave must not count against anybody. Please describe the work itself; HR will see this.
finding-protected-pregnancy = “{ $text }” touches pregnancy or parenthood. It must not be part of a judgement. Please take it out; HR will see this.
finding-protected-age = “{ $text }” touches age. It must not be part of a judgement. Please describe the work itself; HR will see this.
finding-protected-religion = “{ $text }” touches belief. It must not be part of a judgement. Please take it out; HR will see this.
finding-protected-family = “{ $text }” touches family life. It must not be part of a judgement. Please describe the work itself; HR will see this.
finding-protected-origin = “{ $text }” touches origin. It must not be part of a judgement. Please take it out; HR will see this.

finding-not-specific = What exactly should be different? Name the behaviour or the result, and where it shows.
finding-not-measurable = How will you both know? Name a number, a count, or a clear yes or no.
finding-no-target = Which level is enough? For example: “at least 80 of 100 in the product quiz”.
finding-no-deadline = By when? A date, or a time box such as “within six weeks”.
finding-not-achievable-hint = Is this within reach, and in this person's hands? Perfection and very big jumps discourage. What would be a good step?
finding-personality-not-behaviour = This is about character. Which behaviour would you see more of, how often, and who would notice?
finding-several-goals-in-one = This looks like several goals. They are easier to reach, and fairer to review, one by one.
finding-activity-not-outcome = Taking part is a start. What should come of it? For example: “answers the ten most frequent questions without help”.
finding-subjective-judge = This leaves the answer to one person's opinion. Can two people use a short list, or a figure?

advice-title = :bulb: Worth a second look. You can change the text, or keep it as it is.
advice-keep = Keep as written
