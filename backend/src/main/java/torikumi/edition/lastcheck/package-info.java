/**
 * 最終確認: a draft goes round, and each member says 修正なし or 修正あり until a day.
 * What has to change is changed in the members' parts, and goes into the next draft.
 */
package torikumi.edition.lastcheck;
