namespace Easel.Catalogue.Animals;

/// <summary>How the colours of a coat are laid out.</summary>
internal enum CoatPattern
{
    /// <summary>One colour with a lighter underside.</summary>
    Plain,

    /// <summary>Round dark spots on white.</summary>
    Spots,

    /// <summary>White blaze, muzzle, collar and legs.</summary>
    Blaze,

    /// <summary>Dark back and cap, white face mask, underside and legs.</summary>
    Mask,

    /// <summary>Dark saddle, tan head and legs, white muzzle.</summary>
    Saddle,

    /// <summary>Dark stripes over back, legs and tail.</summary>
    Tabby,

    /// <summary>Cream with dark face, ears, legs and tail.</summary>
    Points,

    /// <summary>Black with a white bib, muzzle and socks.</summary>
    Tuxedo,
}
