### HR looks at a plan and decides.

approvals-intro = { $manager } has written this for { $employee }, who knows nothing of it yet. They hear of it only after you approve and the two have talked.
approvals-conflict = :information_source: *For HR only:* there is another open plan for this person. Please look at both before you decide.
approvals-note = A word from the manager
approvals-factors = Looked into: { $factors }
approvals-checks = *Worth a look before you decide*
approvals-has-coaching = Feedback and help given before are described.
approvals-no-coaching = It does not say which feedback and help came before.
approvals-has-support = The company promises support.
approvals-no-support = The company promises no support. Goals are hard to reach without it.
approvals-no-owner = Some support has nobody to see to it yet.
approvals-decision = Your decision
approvals-decision-hint = Seen by the manager.
approvals-approve = Approve: the manager may hold the conversation
approvals-return = Return it with comments
approvals-comment = Comments
approvals-comment-hint = Needed when you return it. Seen by the manager and HR; may be disclosed on an access request.
approvals-no-comments = There are no comments.
approvals-approved = :white_check_mark: *Approved.* The manager is asked to hold the conversation. The employee gets access only when it is confirmed.
approvals-returned = :white_check_mark: *Returned with your comments.* You will get a message when it comes back.

notice-approval = Something is ready for your look.
notice-approved = HR has finished looking. The next step is yours.
notice-returned = HR has left you some comments.

error-comment-missing = Please write what should change, so that the manager can go on.
