namespace Easel.Rendering;

/// <summary>What is computed per pixel.</summary>
public enum RenderMode
{
    /// <summary>Full light transport and all facts.</summary>
    PathTraced,

    /// <summary>Facts of the first hit, sun visibility and ambient occlusion, no light transport: for flat styles.</summary>
    FirstHit,

    /// <summary>Ids and depth at the pixel centre only: for checking a composition in tens of milliseconds.</summary>
    IdsOnly,
}
