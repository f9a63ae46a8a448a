### Settings: everybody's language; for administrators HR partners, what plans are called, and team tips.

settings-title = Settings
settings-language = Your language
settings-language-note = Only for you. It takes effect at once, in every window and message from Coach.
settings-language-slack = Follow Slack ({ $language })
settings-language-en = English
settings-language-zh = 中文
settings-language-said = :white_check_mark: Coach now speaks your language.

settings-admin = For everybody here
settings-admin-note = You see this part because you look after Coach in this workspace. It holds settings only, nothing that people write.
settings-change = Change
settings-stop = Stop
settings-hr = HR partners
settings-change-hr = Choose people
settings-hr-none = Nobody yet. Until you choose somebody, plans can be written but not approved.
settings-hr-one = One person so far. Please add a second when you can: some decisions need another HR partner, and nobody in HR looks after something they are part of themselves.
settings-hr-intro = HR partners approve, help when something is stuck, and can read everything except what concerns themselves. Everybody on the list, before and after, hears of a change.
settings-hr-hint = Full members of your company. The list is seen by administrators; people on a plan see who from HR helps them.
settings-hr-said = :white_check_mark: Saved. Everybody on the list, before and after, gets a message about it.
settings-hr-said-one = :white_check_mark: Saved, with one person on the list. Please add a second when you can: some decisions need another HR partner.

settings-plan-name = What plans are called
settings-plan-name-said = :white_check_mark: Saved. From now on people read “{ $name }”.

settings-tips = Weekly team tips
settings-tips-note = Once a week a channel gets a few short tips from a shared library. They have nothing to do with anybody in particular.
settings-tips-add = Add a channel
settings-tips-all = all topics
settings-tips-weekly = { $day } { $time }
settings-tips-next = Next: { $at }
settings-tips-failed = :information_source: The last tips were not delivered. Please type `/invite @Coach` in { $channel }, then press *Send again*.
settings-tips-doubtful = It is not certain that the last tips arrived. Please look into the channel.
settings-tips-again = Send again
settings-tips-said = :white_check_mark: Saved. { $channel } gets its weekly tips.
settings-tips-stopped = :white_check_mark: { $channel } gets no more weekly tips. You can add it again at any time.
settings-tips-sent-again = :white_check_mark: On its way to { $channel }.
settings-stop-title = Stop the weekly tips?
settings-stop-text = This channel gets no more tips. You can add it again at any time.

digest-title = Weekly tips
digest-channel = Channel
digest-channel-hint = A public channel of your company. Everybody in it sees the tips.
digest-language = Language of the tips
digest-weekday = Day
digest-time = Time
digest-time-hint = { $place } time.
digest-sees = Seen by administrators; the tips themselves by everybody in the channel.
digest-topics = Topics
digest-topics-hint = Leave empty for all. Everybody in the channel gets the same tips.

hr-change-short = The list of HR partners in Coach has changed.
hr-change-look = See the change
hr-change-by = Changed by { $by } on { $at }.
hr-change-added = *Now on the list:* { $people }
hr-change-removed = *No longer on the list:* { $people }
hr-change-note = Everybody on the list, before and after, got this message. If it surprises you, please talk to an administrator.

error-hr-missing = Please choose at least one person. Without HR partners nothing can be approved.
error-hr-bot = { $who } is an app. Please choose people.
error-hr-guest = { $who } is a guest. Please choose full members of your company.
error-hr-outsider = { $who } is from outside your company. Please choose full members of your company.
error-hr-unknown = We could not look up one of these people just now. Please press again.
error-hr-deactivated = The account of { $who } is deactivated. Please choose somebody else.
error-channel-missing = Please choose a channel.
error-channel-external = This channel is shared with another company. Please choose one of your own.
error-channel-archived = This channel is archived. Please choose another one.
error-channel-not-joined = Coach is not in this channel yet. Please open the channel, join it if you have not, and type /invite @Coach there. Then press Save here once more.
error-digests-too-many = { $most } channels can have weekly tips. Please stop one first.
