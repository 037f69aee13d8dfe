/**
 * Rules about Japanese text that every feature shares: what may be stored, how two spellings are matched, how dates are printed.
 * It lies at the bottom of the house and knows no feature, no database and no HTTP.
 */
package torikumi.text;
