namespace Easel.Rendering;

/// <summary>What is computed per pixel.</summary>
public enum RenderMode
{
    /// <summary>Full light transport and all facts.</summary>
    PathTraced,

    /// <summary>Facts at the pixel centre without any noise, for flat styles: the key light's share, and as colour the surface's own glow or the
    /// plain sky.</summary>
    FirstHit,

    /// <summary>Ids and depth at the pixel centre only: for checking a composition in tens of milliseconds.</summary>
    IdsOnly,
}
