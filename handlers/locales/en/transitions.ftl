### When a step is not possible now: how things stand for that person, and what they can do instead.

error-not-now = This has moved on meanwhile. /pip shows the next step.

error-not-now-manager-draft = This is still being written. You can go on with it from /pip, and hand it in to HR.
error-not-now-manager-hr-review = HR is looking at this, and you get a message when they are done. If something should change, ask HR to give it back to you.
error-not-now-manager-ready = HR has approved this. The conversation comes next: /pip leads to it.
error-not-now-manager-talk-held = The conversation is confirmed. /pip shows in a moment what comes next.
error-not-now-manager-awaiting-ack = The conversation is confirmed, and they are reading this now. You can answer what they suggest from /pip; the rest comes when they have responded.
error-not-now-manager-active = This is under way. /pip status shows what you can do now.
error-not-now-manager-paused = This is paused, and nothing is asked of anybody. If it should go on, please tell HR.
error-not-now-manager-final-review = The closing review has begun. /pip leads to it, and what you would still say can be said there.
error-not-now-manager-decided = An outcome is recorded. The conversation about it comes next: /pip leads to it.
error-not-now-manager-closed = This has ended, and everything can be read with /pip status. If something is left, please talk to HR.
error-not-now-manager-withdrawn = This was withdrawn, and can be read with /pip status. If something is left, please talk to HR.
error-not-now-manager-frozen = HR is asked who goes on with this, and until then nothing is asked of you. If it should be you, please tell HR.

error-not-now-employee-awaiting-ack = This is there for you to read. From /pip you can comment, suggest changes and respond; the rest comes once it is under way.
error-not-now-employee-active = This is under way. /pip status shows what you can do now, and how to raise what matters to you.
error-not-now-employee-paused = This is paused, and nothing is asked of you. You can read everything with /pip status, and talk to HR at any time.
error-not-now-employee-final-review = The closing review has begun. From /pip you can read everything and add your view.
error-not-now-employee-decided = This is with HR now. You can read everything with /pip status, and ask HR at any time.
error-not-now-employee-closed = This has ended, and nothing more is asked of you. You can read everything with /pip status, and talk to HR if something is left.
error-not-now-employee-withdrawn = This was withdrawn, and nothing more is asked of you. You can read it with /pip status, and talk to HR if something is left.
error-not-now-employee-frozen = HR is naming somebody who goes on with you, and until then nothing is decided. You can read, comment and raise what matters to you from /pip.

error-not-now-hr-draft = This is still being written, and only who writes it can read it. You can hand it to somebody else, or have it thrown away.
error-not-now-hr-hr-review = This waits for HR to look at it first. /pip leads to it: you can approve it, or give it back.
error-not-now-hr-ready = This is approved, and the manager holds the conversation next. Until then it can be withdrawn.
error-not-now-hr-talk-held = The conversation is confirmed, and they can read this in a moment. It can still be withdrawn.
error-not-now-hr-awaiting-ack = The employee is reading this. When there is no answer in time, /pip asks you to help; it can also be withdrawn.
error-not-now-hr-active = This is under way. From its page it can be paused or withdrawn; an outcome comes with the closing review.
error-not-now-hr-paused = This is paused already. From its page you can let it go on.
error-not-now-hr-final-review = The closing review has begun. /pip leads to it: when both have had their time, you record the outcome.
error-not-now-hr-decided = An outcome is recorded. The conversation about it comes next: /pip status leads to it.
error-not-now-hr-closed = This has ended. Everything can be read with /pip status, and somebody who asks for another look gets an answer there.
error-not-now-hr-withdrawn = This was withdrawn, and can be read with /pip status. Where it is needed again, the manager begins a new draft.
error-not-now-hr-frozen = Nobody leads this at the moment, so decisions wait. Please open it with /pip status and name who goes on.
