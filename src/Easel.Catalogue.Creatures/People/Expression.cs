namespace Easel.Catalogue.People;

/// <summary>What brows and lids of a face tell, beside how it smiles.</summary>
internal enum Expression
{
    /// <summary>At ease.</summary>
    Calm,

    /// <summary>Brows raised, eyes wide, the mouth a round opening.</summary>
    Surprised,

    /// <summary>Brows drawn down to the nose.</summary>
    Angry,
}
