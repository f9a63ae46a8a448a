### The App Home tab.

home-intro = :wave: *Coach* helps a manager and an employee work on something together: clear goals, real support, a short check-in each week, and a fair end.
home-status = Status
home-refresh = Refresh
home-private = Only you can see this page.
