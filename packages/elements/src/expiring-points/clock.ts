/** The drawing of a clock. */
export const clock = 'M12 21a9 9 0 100-18 9 9 0 000 18zM12 7v5l3.5 2'
