### HR looks at a plan and decides.

approvals-intro = { $manager } has written this for { $employee }, who knows nothing of it yet. They hear of it only after you approve and the two have talked.
approvals-conflict = :information_source: *For HR only:* there is another open plan for this person. Please look at both before you decide.
approvals-before = What HR wrote when it was returned
approvals-note = A word from the manager
approvals-factors = Looked into: { $factors }
approvals-checks = *Is it complete?*
approvals-has-facts = What was seen says when
approvals-no-facts = What was seen does not say when
approvals-has-impact = What followed from it is described
approvals-no-impact = It does not say what followed from it
approvals-has-factors = Other factors were looked into (training, tools, workload, clarity)
approvals-no-factors = No other factors were looked into (training, tools, workload, clarity)
approvals-has-measured = Every goal says who measures it
approvals-no-measured = Some goals do not say who measures them
approvals-has-owners = All support has somebody to see to it
approvals-no-owners = Some support has nobody to see to it yet
approvals-has-dates = All support has a day
approvals-no-dates = Some support has no day yet
approvals-has-start = The first day is still to come
approvals-no-start = The first day has passed; returning it lets the manager choose another
approvals-words = *Words worth a second look* (advice; nothing is blocked)
approvals-found-area = Area { $number }: { $text }
approvals-found-goal = Goal { $number }: { $text }
approvals-words-fine = Nothing stands out.
approvals-has-coaching = Feedback and help given before are described
approvals-no-coaching = It does not say which feedback and help came before
approvals-has-support = The company promises support
approvals-no-support = The company promises no support; goals are hard to reach without it
approvals-decision = Your decision
approvals-decision-hint = Seen by the manager.
approvals-approve = Approve: the manager may hold the conversation
approvals-return = Return it with comments
approvals-later = Decide later
approvals-comment = Comments
approvals-read-comments = Read the comments
approvals-comment-hint = Needed when you return it; when you approve, a word for the conversation. Seen by the manager and HR; may be disclosed on an access request.
approvals-no-comments = There are no comments.
approvals-approved = :white_check_mark: *Approved.* The manager is asked to hold the conversation. The employee gets access only when it is confirmed.
approvals-returned = :white_check_mark: *Returned with your comments.* You will get a message when it comes back.

notice-approval = Something is ready for you to review.
notice-approved = HR has finished looking. The next step is yours.
notice-returned = HR has left you some comments.

error-comment-missing = Please write what should change, so that the manager can go on.
