"""Subscribes as a reader would, and prints the token that opens the preferences."""

import re
import sys
import time

import requests

api, inbox = sys.argv[1:]
requests.post(
    api + "/v1/subscriptions", json={"email": "fuzz@example.org", "privacyNoticeRead": True}, timeout=30
).raise_for_status()
token = None
while token is None:
    mails = requests.get(inbox + "/messages", params={"to": "fuzz@example.org"}, timeout=30).text
    token = re.search(r"confirm\?token=([A-Za-z0-9._-]+)", mails)
    time.sleep(0 if token else 0.2)
confirmed = requests.post(api + "/v1/subscriptions/confirm", json={"token": token[1]}, timeout=30)
confirmed.raise_for_status()
print(confirmed.json()["manageToken"])
