/**
 * 機関・団体: legal bodies. One may sit on several councils and may stand behind a support institution.
 */
package torikumi.organization;
