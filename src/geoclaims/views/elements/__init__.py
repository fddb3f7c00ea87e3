"""The elements of SVG and HTML that pictures and pages are made of."""
