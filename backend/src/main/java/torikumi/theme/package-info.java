/**
 * テーマ and their 対応策: the numbered headings of a council's table and the response measures under each.
 * A round copies them when it opens; each copy keeps the id of its origin.
 */
package torikumi.theme;
