/**
 * 構成員 and their 区分: an organisation's seat on one council, where it stands in the table and since when.
 * A seat that has ever reported is ended, not deleted.
 */
package torikumi.member;
