namespace Easel.Typography.Unicode;

/// <summary>
/// Line_Break: how a character behaves where lines end (UAX #14, table 1). Names are those of the database; those with an underscore divide a
/// class as a rule needs it.
/// </summary>
internal enum LineBreakClass : byte
{
#pragma warning disable CS1591 // Two-letter names of the standard, explained in its table 1.
    XX, AI, AL, B2, BA, BB, BK, CB, CJ, CL, CM, CP, CR, EB, EM, EX, GL, H2, H3, HL, HY, ID, IN, IS, JL, JT, JV, LF, NL, NS, NU, OP, PO, PR,
    QU, RI, SA, SG, SP, SY, WJ, ZW, ZWJ,
#pragma warning restore CS1591

    /// <summary>East Asian opening bracket, which letters may end a line before (LB30).</summary>
    OP_EA,

    /// <summary>East Asian closing bracket.</summary>
    CP_EA,

    /// <summary>Mark of a South East Asian script (LB1).</summary>
    SA_CM,

    /// <summary>Code point kept for an emoji to come (LB30b).</summary>
    ID_EP,
}
