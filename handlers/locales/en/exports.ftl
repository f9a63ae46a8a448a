### A copy that is asked for at the command line.

export-title = A copy outside Coach
export-asked = Somebody at the command line asks for a copy of everything about { $employee } that you can read; { $manager } leads it.
export-by = Who asks, as their machine says
export-only-if = Allow it only if you know who asks and what for, and expected it. Call them if you are not sure. Once the file is there, Coach can't protect it any more.
export-allow = Allow it, show the code
export-sure = The code makes a copy of everything outside Coach. It works once.
export-seen = It is on record, and { $until } is the end of the time for it. The employee sees that a copy was taken, when, and who allowed it.
export-code = *{ $code }*
    Give this code to who asked, by voice. It works once, and for a few minutes.
export-code-note = It is not shown again. If you did not mean to, simply keep it to yourself.
plan-exported = *A copy was taken out of Coach:* { $at }, allowed by { $who }
notice-export = Somebody asks you for something that only you can allow.

error-export-partner = This person is not HR for this plan, or their account is closed. Name one of its HR partners by their Slack id.
error-export-often = It was asked for three times within a day. Please try again tomorrow, and talk with HR first.
error-export-late = The time for this code is over. Please have it asked for again.
error-export-shown = The code was shown already, and is not shown again. Please have it asked for again if it was lost.
error-export-used = This code was used already. Please ask for another one.
error-export-tried = Too many codes were wrong. Please ask for another one, and talk with HR first.
