package torikumi.imports;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an applied import wrote.
 *
 * @param members whose each block became
 * @param entries how many entries were written
 * @param replaced how many entries gave way
 * @param declarations how many cells were declared to have nothing to report
 * @param unchanged how many cells had this very content already
 */
@Schema(name = "ImportResult")
public record ImportResult(List<BlockMember> members, int entries, int replaced, int declarations, int unchanged) {

    /**
     * A block's member.
     *
     * @param created whether the member was created by this import
     */
    @Schema(name = "ImportedMember")
    public record BlockMember(int block, UUID memberId, String name, boolean created) {}
}
