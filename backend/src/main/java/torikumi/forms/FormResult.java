package torikumi.forms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What applying a form wrote.
 *
 * @param declared cells whose 記入なし was said or taken back
 * @param onBehalf whether on the member's behalf (代理入力)
 */
@Schema(name = "FormResult")
public record FormResult(int changed, int added, int removed, int declared, boolean onBehalf) {}
