"""The consultant's page: letters reviewed before they are filed, in a browser, on this machine."""
