package torikumi.program;

/** What a list of programmes may be narrowed to, as of today. */
public enum ProgramStatus {
    /** Has not ended. */
    IN_FORCE,
    /** Its last day is over. */
    ENDED,
    /** Applications are taken today. */
    RECEIVING,
    /** The last day of applications is over. */
    RECEPTION_ENDED;

    /** The condition on {@code p} with {@code :today}. */
    String hql() {
        return switch (this) {
            case IN_FORCE -> "p.validTo is null or p.validTo >= :today";
            case ENDED -> "p.validTo < :today";
            case RECEIVING ->
                "p.receptionStartDate <= :today and (p.receptionEndDate is null or p.receptionEndDate >= :today)";
            case RECEPTION_ENDED -> "p.receptionEndDate < :today";
        };
    }
}
