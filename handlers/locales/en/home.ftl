### The App Home tab, and a friendly word in the Messages tab.

home-intro = :wave: *Welcome to Coach.* It helps a manager and an employee work on something together: clear goals, real support, a short check-in each week, and a fair end. Begin with a button here, or type `/pip` anywhere.
home-empty = When something needs you, it stands here, and you get a message. Until then there is nothing to do.
home-status = Status
home-refresh = Refresh
home-private = Only you can see this page. As of { $at }.
home-hello-short = Hello! There is a button here for you.
home-hello = Hello! Type `/pip` to see what is there for you.
home-hello-more = Messages written here are not read or kept by anybody. `/pip help` shows what you can type.
