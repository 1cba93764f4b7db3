namespace Easel.Catalogue.Materials;

/// <summary>How the outer wall of a building is made.</summary>
internal enum FacadeKind
{
    /// <summary>Curtain wall: glass from floor to floor between slim mullions.</summary>
    Glass,

    /// <summary>Stone or brick with a window in every bay.</summary>
    Masonry,

    /// <summary>Concrete slabs with bands of windows.</summary>
    Ribbon,
}
