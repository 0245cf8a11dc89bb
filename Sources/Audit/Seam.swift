// The seam of this target; its first slice replaces this file.
