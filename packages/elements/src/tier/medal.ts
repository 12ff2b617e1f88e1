/** The drawing of a tier. */
export const medal = 'M12 21a6 6 0 100-12 6 6 0 000 12zM8.5 10.2L5 3h5l2 4.5M15.5 10.2L19 3h-5l-3.3 6.2M12 12.800v4.400'
