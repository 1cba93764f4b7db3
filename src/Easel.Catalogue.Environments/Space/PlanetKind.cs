namespace Easel.Catalogue.Environments.Space;

/// <summary>What a planet in the sky looks like.</summary>
internal enum PlanetKind
{
    /// <summary>Oceans, continents and clouds.</summary>
    Earth,

    /// <summary>Bands of cloud.</summary>
    Gas,

    /// <summary>Rust and ochre.</summary>
    Desert,
}
