// The content script that does nothing: what the page and the browser cost by themselves.
