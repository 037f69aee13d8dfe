/**
 * 操作履歴: who did what to what, on whose behalf, when, from where, before and after.
 * Rows are only ever added; the application's database role can do nothing else to them.
 */
package torikumi.audit;
