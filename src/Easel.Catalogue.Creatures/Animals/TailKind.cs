namespace Easel.Catalogue.Animals;

/// <summary>How a tail is carried.</summary>
internal enum TailKind
{
    /// <summary>Long, feathered, in a gentle upward sweep.</summary>
    Plume,

    /// <summary>Slim, raised at the end.</summary>
    Whip,

    /// <summary>Bushy, rolled over the back.</summary>
    Curl,

    /// <summary>Hardly there.</summary>
    Stub,
}
