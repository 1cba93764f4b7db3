namespace Easel.Design.Carriers;

/// <summary>What a kind of page shows beside its texts.</summary>
internal enum FurnitureKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A thick and a thin rule under the head, then columns of greeked lines.</summary>
    Newspaper,

    /// <summary>A band for the month above a grid of days.</summary>
    Calendar,

    /// <summary>A perforated stub and a border.</summary>
    Ticket,

    /// <summary>Ornamental rules above and below.</summary>
    Menu,

    /// <summary>Corner ornaments and a seal.</summary>
    Certificate,

    /// <summary>Faint writing lines.</summary>
    Letter,

    /// <summary>Coasts, a compass rose and a dotted way to a cross.</summary>
    Map,

    /// <summary>A title bar with three buttons.</summary>
    Window,

    /// <summary>A bubble of a message under a status bar.</summary>
    Message,

    /// <summary>A band at the head in the colour of the ink.</summary>
    Band,

    /// <summary>Two rings around a round page.</summary>
    Rings,

    /// <summary>A coloured band at the left, as on number plates.</summary>
    PlateBand,

    /// <summary>Rails as on the lit boards of cinemas.</summary>
    Rails,

    /// <summary>An arrow at the right.</summary>
    Arrow,
}
