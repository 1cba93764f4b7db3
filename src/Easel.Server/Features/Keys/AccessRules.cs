using Easel.Accounts;
using Easel.Server.Features.Errors;
using Easel.Server.Features.Images;

namespace Easel.Server.Features.Keys;

/// <summary>What a key and its group allow.</summary>
internal static class AccessRules
{
    /// <summary>Refuses what the key may not ask for.</summary>
    /// <exception cref="ApiException">The key may not use the model, or its group lacks a feature.</exception>
    public static void Check(ImageRequest request, ApiKey key)
    {
        if (!ModelNames.Allows(key, request.Model))
        {
            throw new ApiException(ApiErrors.ModelNotAllowed(request.Model));
        }

        if (request.Count > 1 && !key.Group.AllowsMany)
        {
            throw new ApiException(ApiErrors.GroupRequired("n"));
        }

        if (request.Mask is not null && !key.Group.AllowsMask)
        {
            throw new ApiException(ApiErrors.GroupRequired("mask"));
        }
    }
}
