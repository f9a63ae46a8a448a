### My copy: everything that the employee may read.

copy-open = My copy
copy-title = Your copy
copy-intro = This is everything that you can read, in one piece. You can also have it as a file, and keep it where only you can read it.
copy-send = Send it to me as a file
copy-sent = :white_check_mark: It comes in a message from Coach in a moment.
copy-ready = Your file is ready.
copy-ready-more = It is below. Only you can see it here; it is taken away again after 30 days, so keep it where only you can read it.
copy-line = Your file
copy-heading = Your own copy, as of { $at } ({ $zone }).
    It holds everything that you could read in Coach at that moment, in the words in which it was written.
    What you answered in a check-in that is still open follows with its summary.
copy-version = Version { $version }, as it stood before
