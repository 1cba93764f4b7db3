namespace Easel.Typography.Unicode;

/// <summary>Bidi_Class: how a character behaves in the bidirectional algorithm (UAX #9, table 4). Names are those of the database.</summary>
internal enum BidiClass : byte
{
    /// <summary>Left-to-right letter.</summary>
    L,

    /// <summary>Right-to-left letter.</summary>
    R,

    /// <summary>Arabic letter.</summary>
    AL,

    /// <summary>European digit.</summary>
    EN,

    /// <summary>Plus or minus sign.</summary>
    ES,

    /// <summary>Sign that ends a number, such as a currency or per cent sign.</summary>
    ET,

    /// <summary>Arabic digit.</summary>
    AN,

    /// <summary>Sign within numbers, such as a comma or colon.</summary>
    CS,

    /// <summary>Mark on the letter before.</summary>
    NSM,

    /// <summary>What is not there for the algorithm.</summary>
    BN,

    /// <summary>End of a paragraph.</summary>
    B,

    /// <summary>Tabulator.</summary>
    S,

    /// <summary>White space.</summary>
    WS,

    /// <summary>Other neutral.</summary>
    ON,

    /// <summary>Begins embedded left-to-right text.</summary>
    LRE,

    /// <summary>Begins text that is all left to right.</summary>
    LRO,

    /// <summary>Begins embedded right-to-left text.</summary>
    RLE,

    /// <summary>Begins text that is all right to left.</summary>
    RLO,

    /// <summary>Ends an embedding or override.</summary>
    PDF,

    /// <summary>Begins isolated left-to-right text.</summary>
    LRI,

    /// <summary>Begins isolated right-to-left text.</summary>
    RLI,

    /// <summary>Begins isolated text of the direction of its first strong letter.</summary>
    FSI,

    /// <summary>Ends an isolate.</summary>
    PDI,
}
