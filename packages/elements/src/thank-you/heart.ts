/** The drawing of a heart. */
export const heart = 'M12 20.5s-8-4.7-8-10.5A4.5 4.5 0 0112 7a4.5 4.5 0 018 3c0 5.8-8 10.5-8 10.5z'
