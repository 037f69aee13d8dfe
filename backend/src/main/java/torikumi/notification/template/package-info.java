/**
 * The wordings of notices: the product's in files, a council's own in rows, both with placeholders and nothing else.
 * They are edited by the secretariat and tried on real data before they are stored.
 */
package torikumi.notification.template;
