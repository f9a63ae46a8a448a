### The weekly tips of a team channel.

tips-short = A few small tips for the week
tips-header = :bulb: Tips for the week
tips-source = These tips come from a shared library. Take what helps, leave the rest.
