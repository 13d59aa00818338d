"""The council at the screen: its sessions, one session, members, papers."""
