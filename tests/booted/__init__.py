"""The service under a systemd that is really booted: a Debian of its own in a container.

Run by ``make test-service``, not with the other tests: it needs root, and a minute or two.

debian   what it is made of, and the packages that are installed in it
machine  the container: on, off, the plug pulled; commands in it
service  what is shown
units    what systemd knows of a unit, and waiting until that is so
"""
