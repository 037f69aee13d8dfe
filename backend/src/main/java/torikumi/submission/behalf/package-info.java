/**
 * 代理入力: why the secretariat writes in a member's part, and the member's own words where they came another way.
 * Each note stays; the last one holds until the part is handed in.
 */
package torikumi.submission.behalf;
