/** The version of zorgpad that made a receipt; a test holds it to that of the package. */
export const VERSION = '0.1.0'
