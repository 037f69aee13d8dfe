/**
 * 旧名称: what organisations, members, categories, themes and response measures were called before.
 * The database keeps them when a name changes; rounds and editions keep the name of their time by themselves.
 */
package torikumi.formername;
