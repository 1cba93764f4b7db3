namespace Easel.Catalogue.Objects.Festive;

/// <summary>How a firework shell breaks.</summary>
internal enum FireworkKind
{
    /// <summary>A round ball of trails with coloured tips around a heart of another colour.</summary>
    Chrysanthemum,

    /// <summary>Long golden trails that bend and hang down.</summary>
    Willow,

    /// <summary>A tilted ring of stars about a small core.</summary>
    Ring,

    /// <summary>A few thick arms that arch outward like fronds.</summary>
    Palm,

    /// <summary>A loose ball of single stars without trails.</summary>
    Peony,
}
