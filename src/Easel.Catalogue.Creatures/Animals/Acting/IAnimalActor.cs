using System.Numerics;
using Easel.Scenes.Materials;
using Easel.Scenes.Sdf;

namespace Easel.Catalogue.Animals.Acting;

/// <summary>What an animal brings along when it acts as a person: head, colours, tail.</summary>
internal interface IAnimalActor
{
    /// <summary>Back, arms and legs.</summary>
    Vector3 Base { get; }

    /// <summary>Chest and belly.</summary>
    Vector3 Light { get; }

    /// <summary>Hands and feet.</summary>
    Vector3 Paws { get; }

    /// <summary>Length of the fur, shares of the figure's height; 0 for bare or short-haired skin.</summary>
    float Fur { get; }

    /// <summary>Radius of the cranium, shares of the figure's own head.</summary>
    float HeadSize { get; }

    /// <summary>What the skin is made of where no fur grows.</summary>
    Material Skin { get; }

    /// <summary>(x, y, z, radius) of the tail from its root, units of the figure's pelvis; empty for none.</summary>
    Vector4[] Tail { get; }

    /// <summary>Markings of the body: (point in the frame of the pelvis, colour) to colour, or null.</summary>
    Func<Vector3, Vector3, Vector3>? Markings { get; }

    /// <summary>The head.</summary>
    /// <param name="frame">Where it is; the unit is the cranium's radius.</param>
    IFurryHead Head(FigureFrame frame);
}
