// The seam of these tests; their first slice replaces this file.
