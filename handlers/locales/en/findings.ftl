### What the wording guard and the SMART check say beneath a field. `text` is the passage that was found.

finding-personality-label = “{ $text }” describes a person, which is hard to work on. What did you see or hear, when, and what followed? For example: “On 3 and 10 May the report came two days late; the client called twice.”
finding-absolute = “{ $text }” is easy to disprove with one example. How often, in which period? For example: “in three of the last five weeks”.
finding-threat = “{ $text }” can sound like a threat and closes the conversation. Please say what is expected, by when, and what help there is. For example: “From 3 June the report is due on Fridays at noon; Ana can go through the template with you.” What follows later is HR's to explain.
finding-unmeasurable-wish = “{ $text }” can be read in many ways. Which behaviour, how often, seen by whom? For example: “asks two open questions in each client call”.
finding-sarcasm = “{ $text }” can hurt in writing. A plain sentence works better: when, what happened, what followed. For example: “On 4 May the report came at six; the client had waited since noon.”
finding-comparison-with-colleague = “{ $text }” compares with colleagues. Please compare with the agreed standard, or with earlier figures. For example: “12 calls a day in May; 20 were agreed.”
finding-protected-health = “{ $text }” touches health. It must not be part of a judgement of someone's work. Please describe only what happened at work, when, and what followed. HR will see this, and can help with support or adjustments.
finding-protected-leave = “{ $text }” touches time off. Leave must not count against anybody. Please describe the work itself: what happened, when, and what followed. HR will see this.
finding-protected-pregnancy = “{ $text }” touches pregnancy or parenthood. It must not be part of a judgement. Please take it out, and describe the work itself: what happened, when, and what followed. HR will see this.
finding-protected-age = “{ $text }” touches age. It must not be part of a judgement. Please describe the work itself: what happened, when, and what followed. HR will see this.
finding-protected-religion = “{ $text }” touches belief. It must not be part of a judgement. Please take it out, and describe the work itself: what happened, when, and what followed. HR will see this.
finding-protected-family = “{ $text }” touches family life. It must not be part of a judgement. Please describe the work itself: what happened, when, and what followed. HR will see this.
finding-protected-origin = “{ $text }” touches origin. It must not be part of a judgement. Please take it out, and describe the work itself: what happened, when, and what followed. HR will see this.

finding-not-specific = Still open: what exactly should be different. Which behaviour or result, and where does it show? For example, instead of “better communication”: “sends the client a written summary after each meeting”.
finding-not-measurable = Still open: how you will both know. A number, a count, or a clear yes or no. For example: “in 9 of 10 meetings”, or “the checklist is in use”.
finding-no-target = Still open: which level is enough. For example: “at least 80 of 100 in the product quiz”, or “from 8 hours to 4”.
finding-no-deadline = Still open: by when. A date, or a time box such as “within six weeks”.
finding-not-achievable-hint = “{ $text }” may be out of reach, or out of this person's hands. Perfection and very big jumps discourage. What would be a good step from here? For example: “from 8 errors a month to at most 2”.
finding-personality-not-behaviour = “{ $text }” is about character. Which behaviour would you see more of, how often, and who would notice? For example: “names the next step in 4 of 5 team meetings”.
finding-several-goals-in-one = This looks like several goals. One by one, each with its own figure and date, they are easier to reach and fairer to review.
finding-activity-not-outcome = “{ $text }” is taking part, which is a start. What should come of it? For example: “answers the ten most frequent questions without help”.
finding-subjective-judge = “{ $text }” leaves the answer to one person's opinion. Could a figure tell, or two people with the same short list? For example: “two of three reviewers tick at least 8 of 10 points”.

advice-title = :bulb: Worth a second look. You can change the text, or keep it as it is.
advice-keep = Keep as written
advice-again = :bulb: Worth a second look. You can change the text, or send it once more to keep it as it is.
